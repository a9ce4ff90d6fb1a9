import type { Block, Cell, FormDefinition } from './form.types.ts'
import { HOLDER_LABELS, HOLDERS } from './form.types.ts'

export interface FormField extends Cell {
  /** `t1.lastName`, `family.child[2].birthDate`. */
  readonly path: string
  /** As announced to whoever does not see the page: « Titulaire 1 – Nom ». */
  readonly title: string
}

/** A.4.4: `ric.<version>.<path>`. */
export const fieldName = (version: number, path: string): string => `ric.${version}.${path}`

export const META = {
  version: 'ric.meta.version',
  templateId: 'ric.meta.templateId',
  contactId: 'ric.meta.contactId',
  seal: 'ric.meta.seal',
} as const

/** What tells our forms from any other that would use the same names. */
export const TEMPLATE_ID = 'sillage.recueil-informations-client'

/** Every field of a form, page after page. */
export const fieldsOf = ({ pages }: FormDefinition): FormField[] => pages.flat().flatMap(fieldsOfBlock)

export function fieldsOfBlock(block: Block): FormField[] {
  switch (block.block) {
    case 'title':
    case 'text':
      return []
    case 'holders':
      return HOLDERS.flatMap((holder) =>
        block.fields.map((cell) => ({
          ...cell,
          path: `${holder}.${cell.name}`,
          title: `${HOLDER_LABELS[holder]} – ${cell.label}`,
        })),
      )
    case 'grid':
      return block.fields.map((cell) => ({ ...cell, path: `${block.path}.${cell.name}`, title: cell.label }))
    case 'table':
      return Array.from({ length: block.rows }, (_, index) => rowPath(block.path, index)).flatMap((path, index) =>
        block.columns.map((cell) => ({
          ...cell,
          path: `${path}.${cell.name}`,
          title: `${block.row} ${index + 1} – ${cell.label}`,
        })),
      )
  }
}

/** `family.child[1]` for the first. */
export const rowPath = (path: string, index: number): string => `${path}[${index + 1}]`
