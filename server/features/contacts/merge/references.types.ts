import type { RawBuilder } from 'kysely'
import type { Tables } from '#db/tables.generated.ts'

interface Place {
  readonly table: keyof Tables
  /** Where it names the contact. */
  readonly column: string
}

/** A part of the file (a phone, a keyword): the target takes those it has not; they come back as they were. */
export interface LineReference extends Place {
  readonly way: 'line'
  /** As the preview and the history say it: « Téléphones ». */
  readonly label: string
  /** What tells a row among those of one contact; `id` unless told. */
  readonly key?: readonly string[]
  /** Two rows with the same values here, case and accents aside, are one. */
  readonly alike: readonly string[]
  /** Of the rows of a contact one is preferred, and they have positions. */
  readonly preferred?: true
  /** The other contact it names: none stands beside itself. */
  readonly notItself?: string
  /** A row in words, over `t`; left out: it follows without being listed. */
  readonly words?: RawBuilder<string>
  /** How those words are shown. */
  readonly shown?: (words: string) => string
}

/** Something with a life of its own (a deal, an event): it goes over to the target, and goes back as it then is. */
export interface RecordReference extends Place {
  readonly way: 'record'
  readonly label: string
  readonly key?: readonly string[]
  /** It has a version: somebody at work on it is told that it moved. */
  readonly versioned?: true
  /** No two of a contact have the same value here: the one that goes over loses it. */
  readonly once?: string
  /** What was added since to a record that goes back goes with it: named by this column. */
  readonly partOf?: { readonly table: keyof Tables; readonly column: string }
}

/** It does not follow. */
export interface StayingReference extends Place {
  readonly way: 'stays'
  readonly why: string
  /** It is taken away with a contact that is gone for good. */
  readonly goes?: true
}

export type ContactReference = LineReference | RecordReference | StayingReference
