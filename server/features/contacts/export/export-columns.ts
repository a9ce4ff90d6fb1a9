import { fieldWords } from '#contract/contacts/field.labels.ts'
import {
  CONTACT_KIND_LABELS,
  CONTACT_TYPE_SINGULAR,
  ContactKindCode,
  ContactTypeCode,
} from '#contract/contacts/contacts.types.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'
import type { CellValue, Column, SheetRow } from '#platform/xlsx/write-workbook.ts'
import type { ExportedContact } from './export-page.query.ts'

type Of = (contact: ExportedContact) => CellValue
const column = (heading: string, type: Column['type'], of: Of, width?: number) => ({ heading, type, of, width })

/** The columns of an exported list, in order. */
const COLUMNS: readonly (Column & { readonly of: Of })[] = [
  column('Nom affiché', 'text', (c) => c.display_name, 32),
  column('Type', 'text', (c) => CONTACT_TYPE_SINGULAR[ContactTypeCode.parse(c.type)], 14),
  column('Nature', 'text', (c) => CONTACT_KIND_LABELS[ContactKindCode.parse(c.kind)], 18),
  column('Civilité', 'text', (c) => fieldWords('title', c.title), 10),
  column('Nom', 'text', (c) => c.last_name),
  column('Prénoms', 'text', (c) => c.first_names),
  column('Dénomination', 'text', (c) => c.organisation_name),
  column('SIREN', 'text', (c) => c.siren, 12),
  column('Catégorie', 'text', (c) => c.category),
  column('Conseiller principal', 'text', (c) => c.adviser),
  column('Mots clés', 'text', (c) => c.keywords),
  column('Téléphone', 'text', (c) => c.phone && formatPhone(c.phone), 18),
  column('E-mail', 'text', (c) => c.email, 32),
  column('Adresse', 'text', (c) => c.address, 36),
  column('Code postal', 'text', (c) => c.postcode, 12),
  column('Ville', 'text', (c) => c.town),
  column('Date de naissance', 'day', (c) => c.birth_date, 16),
  column('Date de décès', 'day', (c) => c.death_date, 16),
  column('Situation familiale', 'text', (c) => fieldWords('civilStatus', c.civil_status), 18),
  column('Profession', 'text', (c) => c.profession),
  column('Capital', 'euros', (c) => c.share_capital_cents),
  column('Dossier privé', 'text', (c) => fieldWords('isPrivate', c.is_private), 12),
  column('Créé le', 'instant', (c) => c.created_at),
  column('Modifié le', 'instant', (c) => c.updated_at),
  column('Identifiant externe', 'text', (c) => c.external_id, 18),
  column('Identifiant Sillage', 'text', (c) => c.id, 38),
]

export const EXPORT_COLUMNS: readonly Column[] = COLUMNS

export const exportRow = (contact: ExportedContact): SheetRow => COLUMNS.map(({ of }) => of(contact))
