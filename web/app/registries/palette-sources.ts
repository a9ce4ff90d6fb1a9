import { contactSource } from '#web/features/contacts/contact-palette-source.ts'
import { creationSource } from '../palette/creation-source.ts'
import { pageSource } from '../palette/page-source.ts'
import { preferenceSource } from '../palette/preference-source.ts'
import type { PaletteSource } from '../palette/palette.types.ts'

/** Where the palette (Ctrl K) looks, in the order of its groups. */
export const paletteSources: readonly PaletteSource[] = [pageSource, contactSource, creationSource, preferenceSource]
