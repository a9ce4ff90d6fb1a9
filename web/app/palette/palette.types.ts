import type { ComponentType } from 'react'
import type { Right } from '#contract/rights/rights.types.ts'
import type { Translate } from '../languages/translate.ts'
import type { Creation } from '../registries/creations.ts'

/** One line of the palette. */
export interface PaletteEntry {
  readonly key: string
  readonly label: string
  /** Second line, small: who, where. */
  readonly description?: string
  readonly icon?: ComponentType<{ size?: number }>
  /** More words by which it is found. */
  readonly keywords?: readonly string[]
  readonly run: () => void
}

/** What a source may use to answer and to act. */
export interface PaletteTools {
  readonly t: Translate
  readonly may: (right: Right | undefined) => boolean
  /** Goes to an address of ours (`/contacts/client`). */
  readonly go: (address: string) => void
  /** Does a page stand at this address? */
  readonly exists: (address: string) => boolean
  readonly create: (creation: Creation) => void
  readonly setTheme: (theme: 'light' | 'dark' | 'auto') => void
  readonly setLanguage: (language: 'fr' | 'en') => void
  readonly showShortcuts: () => void
  readonly signOut: () => void
}

/** A place where the palette looks: `static` entries are filtered by what is typed, `search` asks the server. */
export interface PaletteSource {
  readonly key: string
  readonly title: (t: Translate) => string
  readonly right?: Right
  readonly entries?: (tools: PaletteTools) => readonly PaletteEntry[]
  /** Called with at least two characters, 150 ms after the last key; an abandoned search is aborted. */
  readonly search?: (text: string, tools: PaletteTools, signal: AbortSignal) => Promise<readonly PaletteEntry[]>
}
