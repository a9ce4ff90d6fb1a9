-- Runs under way, of every firm: looked through at each start and every few minutes for those whose job is gone.
create index job_run_going_on on job_run (firm_id) where state in ('waiting', 'running');

-- What a file hangs in: asked when it is read, and when a file is removed.
create index event_attachment_of_file on event_attachment (firm_id, file_id);
create index step_document_of_file on step_document (firm_id, file_id);
create index job_run_of_file on job_run (firm_id, file_id) where file_id is not null;
