-- REL-5: an import is undone as a whole within ninety days.
alter table contact_import drop constraint contact_import_state_check;
alter table contact_import add constraint contact_import_state_check check (
  state in ('mapping', 'checking', 'checked', 'importing', 'done', 'failed', 'abandoned', 'undoing', 'undone')
);
-- Null: nothing was written, or it was before former values were kept.
alter table contact_import add column undoable_until timestamptz(3);

-- What an update replaced, as long as it may be put back; what an undo made of the line.
alter table contact_import_line add column former jsonb;
alter table contact_import_line add column undone text check (undone in ('trashed', 'restored', 'kept'));
create index contact_import_line_written on contact_import_line (firm_id, import_id, contact_id)
  where outcome in ('created', 'updated');
