/** « Imports de contacts »: the list, and the address of each, which shows where it stands. */
export const IMPORTS_ADDRESS = '/services/imports'
export const NEW_IMPORT_ADDRESS = '/services/imports/nouveau'
export const importAddressOf = (importId: string): string => `${IMPORTS_ADDRESS}/${importId}`
