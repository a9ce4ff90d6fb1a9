import { z } from 'zod'
import { Done, Id, Version } from '../../kernel/fields.ts'
import { operation } from '../../kernel/operation.ts'
import { ListKey, ListLayout, ListView, ShownColumns, ViewAddress, ViewName } from './lists.shapes.ts'

export const readList = operation({
  method: 'GET',
  path: '/lists/:list',
  right: 'self',
  summary: 'Les colonnes d’une liste, celles de l’établissement et les miennes, et ses vues enregistrées (CON-21, UX-3)',
  input: z.object({ list: ListKey }),
  output: z.object({
    /** The firm's columns; null: the list's own. `version` 0 before anybody chose. */
    firm: z.object({ columns: ShownColumns.nullable(), version: z.int().min(0) }),
    own: z.object({ layout: ListLayout.nullable(), viewId: Id.nullable() }),
    /** What the list opens on for my profile, when I chose nothing. */
    profileViewId: Id.nullable(),
    views: z.array(ListView),
    can: z.object({ share: z.boolean() }),
  }),
})

export const chooseColumns = operation({
  method: 'PUT',
  path: '/my/lists/:list/columns',
  right: 'self',
  summary: 'Choisit mes colonnes d’une liste et leur ordre ; null : celles de l’établissement (CON-21)',
  input: z.object({ list: ListKey, layout: ListLayout.nullable() }),
  output: Done,
})

export const setFirmColumns = operation({
  method: 'PUT',
  path: '/lists/:list/columns',
  right: 'settings.manage',
  summary: 'Compose une liste pour tout l’établissement : ses colonnes dans l’ordre (CON-21) ; null : celles d’origine',
  input: z.object({ list: ListKey, version: z.int().min(0), columns: ShownColumns.nullable() }),
  output: Done,
  errors: ['stale_version'],
})

export const addView = operation({
  method: 'POST',
  path: '/lists/:list/views',
  right: 'self',
  summary: 'Enregistre une vue d’une liste (UX-3) ; partagée avec tous, il faut l’accès à Services',
  input: z.object({
    list: ListKey,
    name: ViewName,
    address: ViewAddress,
    columns: ShownColumns,
    shared: z.boolean().default(false),
  }),
  output: z.object({ id: Id }),
  errors: ['list.view_name_taken'],
})

export const changeView = operation({
  method: 'PATCH',
  path: '/list-views/:viewId',
  right: 'self',
  summary: 'Renomme une vue, la met à jour ou la partage avec tous (UX-3) ; ce qui est absent ne change pas',
  input: z.object({
    viewId: Id,
    version: Version,
    name: ViewName.nullish(),
    address: ViewAddress.nullish(),
    columns: ShownColumns.nullish(),
    /** Once everybody's, a view stays so: others may count on it. */
    share: z.boolean().default(false),
  }),
  output: Done,
  errors: ['list.view_name_taken', 'stale_version'],
})

export const deleteView = operation({
  method: 'DELETE',
  path: '/list-views/:viewId',
  right: 'self',
  summary: 'Supprime une vue ; ceux dont la liste s’ouvrait ainsi retrouvent la liste entière (UX-3)',
  input: z.object({ viewId: Id, version: Version }),
  output: Done,
  errors: ['stale_version'],
})

export const openListOn = operation({
  method: 'PUT',
  path: '/my/lists/:list/view',
  right: 'self',
  summary: 'La vue sur laquelle une liste s’ouvre pour moi ; null : celle de mon profil (UX-3)',
  input: z.object({ list: ListKey, viewId: Id.nullable() }),
  output: Done,
})

export const readProfileViews = operation({
  method: 'GET',
  path: '/lists/:list/profiles',
  right: 'settings.manage',
  summary: 'La vue sur laquelle une liste s’ouvre pour chaque profil (UX-3)',
  input: z.object({ list: ListKey }),
  output: z.object({ profiles: z.array(z.object({ id: Id, label: z.string(), viewId: Id.nullable() })) }),
})

export const setProfileView = operation({
  method: 'PUT',
  path: '/lists/:list/profiles/:profileId',
  right: 'settings.manage',
  summary: 'Choisit la vue sur laquelle une liste s’ouvre pour un profil, parmi les vues partagées (UX-3)',
  input: z.object({ list: ListKey, profileId: Id, viewId: Id.nullable() }),
  output: Done,
  errors: ['list.view_not_shared'],
})
