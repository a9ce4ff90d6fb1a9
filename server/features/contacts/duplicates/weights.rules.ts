/**
 * CON-32: what each fact tells of two contacts being one, in points: about the base-2 logarithm of how much likelier it is
 * to be seen of one contact entered twice than of two contacts taken at random. Points add up; at `LIKELY` the pair is
 * listed. They are what one knows of people, names and typing, in general; no file was asked for them.
 */

/** Even odds in a book of some thousands: names alone reach it when nothing speaks against them, a birth date alone does not. */
export const LIKELY = 12
/** Hardly ever two contacts: shown as « très probable ». */
export const VERY_LIKELY = 24

export const WEIGHTS = {
  /** Some hundreds of last names are common; near spellings of one are typing slips or hearsay more often than chance. */
  lastName: { same: 8, near: 6, resembling: 3, other: -4 },
  /** First names are fewer than last names, so sharing one says less. */
  firstName: { same: 6, near: 5, resembling: 2, other: -4 },
  /** Last name, address, phone shared and another first name: a household, unless the birth date says it is one person with two names. */
  firstNameOfHousehold: -12,
  /** First and last name exchanged happens at entry, more rarely than not. */
  exchanged: -1,
  /** Some 25,000 days people are born on; one slip or day and month exchanged still leaves few. Birth dates hardly change: another one is another person, or a guess typed in. */
  birthDate: { same: 11, near: 7, other: -6 },
  /** « M. » and « Mme » are rarely mistaken, and tell spouses with like first names apart. */
  otherTitle: -6,
  /** One's own, but couples share some: less than a birth date and a name. */
  email: 12,
  /** Landlines are a household's, switchboards a company's. */
  phone: 8,
  /** A few people live at one address; people move and keep the old one in some file, so another says little. */
  street: { same: 8, near: 5, other: -2 },
  /** Some 35,000 towns, but clients of a firm live in a few of them. */
  town: { same: 3, near: 2, resembling: 1, other: -1 },
  /** Follows from the town most of the time: it mostly bears out a town that was mistyped. */
  postcode: { same: 2, near: 1, other: -1 },
  /** Names of organisations are made to be told apart; legal forms and order of words aside. */
  organisationName: { same: 12, near: 8, resembling: 3, other: -12 },
  /** One organisation, by law: and two numbers are two organisations. */
  siren: { same: 30, other: -30 },
} as const

/** Jaro-Winkler from which two names are near (a slip or two), or only resemble each other. */
export const NEAR_NAME = 0.87
export const RESEMBLING_NAME = 0.78
/** Share of common groups of letters from which two addresses are the same, written otherwise; or near. */
export const SAME_STREET = 0.85
export const NEAR_STREET = 0.6
