/** « DE LA TOUR Jean »: people in lists and pickers, which are sorted by last name (CON-20). A part may be missing. */
export function lastNameFirst(lastName: string | null | undefined, firstNames: string | null | undefined): string {
  return [lastName?.trim().toLocaleUpperCase('fr'), firstNames?.trim()].filter(Boolean).join(' ')
}
