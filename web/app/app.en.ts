import type { Catalogue } from './languages/catalogue.ts'
import type { appFr } from './app.fr.ts'

export const appEn = {
  call: {
    saved: 'Saved',
    refused: 'The action was not carried out',
    unreachable:
      'The server does not answer. What you typed is kept: check your connection, then try again; nothing will be done twice.',
  },
} satisfies Catalogue<typeof appFr>
