import type { ComponentType } from 'react'
import { lazy } from 'react'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import type { FileSlug } from '#web/features/contacts/contact-addresses.ts'
import type { FileSectionProps } from '#web/features/contacts/file/file-section.types.ts'
import type { Translate } from '../languages/translate.ts'

/** Under which heading « Tout parcourir » shows it, in this order. */
export const FILE_GROUPS = ['file', 'wealth', 'compliance'] as const
export type FileGroup = (typeof FILE_GROUPS)[number]

/** CON-8: a section of a contact's file, with its word in the address. Load it lazily: `lazy(() => import('…'))`. */
export interface FileSection {
  readonly slug: FileSlug
  readonly group: FileGroup
  readonly label: (t: Translate) => string
  readonly component: ComponentType<FileSectionProps>
  /** Not there when it answers false, its address neither. */
  readonly shown?: (contact: ContactFile) => boolean
}

/** In the order of the tabs. */
export const fileSections = [
  {
    slug: 'general',
    group: 'file',
    label: (t) => t('contacts:file.general'),
    component: lazy(async () => ({ default: (await import('#web/features/contacts/file/GeneralSection.tsx')).GeneralSection })),
  },
  {
    slug: 'coordonnees',
    group: 'file',
    label: (t) => t('contacts:file.coordinates'),
    component: lazy(async () => ({ default: (await import('#web/features/contacts/file/CoordinatesTab.tsx')).CoordinatesTab })),
  },
  {
    slug: 'relations',
    group: 'file',
    label: (t) => t('relations:tab'),
    component: lazy(async () => ({
      default: (await import('#web/features/contacts/relations/RelationsTab.tsx')).RelationsTab,
    })),
  },
  {
    slug: 'patrimoine',
    group: 'wealth',
    label: (t) => t('wealth:tab'),
    component: lazy(async () => ({ default: (await import('#web/features/contacts/wealth/WealthTab.tsx')).WealthTab })),
  },
  {
    slug: 'suivi',
    group: 'file',
    label: (t) => t('contacts:file.timeline'),
    component: lazy(async () => ({ default: (await import('#web/features/contacts/file/TimelineSection.tsx')).TimelineSection })),
  },
  {
    slug: 'documents',
    group: 'file',
    label: (t) => t('documents:section'),
    component: lazy(async () => ({
      default: (await import('#web/features/contacts/documents/DocumentsSection.tsx')).DocumentsSection,
    })),
  },
  {
    slug: 'historique',
    group: 'file',
    label: (t) => t('contacts:file.history'),
    component: lazy(async () => ({ default: (await import('#web/features/contacts/file/HistoryTab.tsx')).HistoryTab })),
  },
] as const satisfies readonly FileSection[]
