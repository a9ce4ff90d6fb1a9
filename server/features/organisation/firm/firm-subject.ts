/** The firm as a subject of its history, where subjects have UUIDs: its number, as one (version 8: our own making). */
export const firmSubject = (firmId: number): string => `00000000-0000-8000-8000-${firmId.toString(16).padStart(12, '0')}`
