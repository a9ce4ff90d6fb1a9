import { z } from 'zod'
import { Done, Id, Named } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { PageWidgets, SettingElement } from './user-settings.types.ts'

export const arrangeWidgets = operation({
  method: 'PUT',
  path: '/my/widgets/:page',
  right: 'self',
  summary: 'Choisit les encarts de mon accueil ou de mon pilotage, et leur ordre (ORG-53)',
  input: z.object({ page: SettingElement, ...PageWidgets.shape }),
  output: Done,
})

export const resetWidgets = operation({
  method: 'DELETE',
  path: '/my/widgets/:page',
  right: 'self',
  summary: 'Remet les encarts d’une page comme au premier jour',
  input: z.object({ page: SettingElement }),
  output: Done,
})

export const copyMySettings = operation({
  method: 'POST',
  path: '/my/settings/copies',
  right: 'settings.copy',
  summary: 'Copie mes réglages cochés à des utilisateurs choisis : « Reproduire » (ORG-52)',
  input: z.object({ elements: z.array(SettingElement).min(1), userIds: z.array(Id).min(1).max(500) }),
  output: z.object({
    /** What was copied to whom; `usual`: I had settled nothing, so they are back to the usual too. */
    copies: z.array(z.object({ user: Named, element: SettingElement, usual: z.boolean() })),
  }),
})
