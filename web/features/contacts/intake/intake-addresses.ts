/** CON-61: a contact of a form; CON-62: a file brought up to date by one. */
export const NEW_FROM_INTAKE = '/contacts/ric'
export const intakeAddressOf = (contactId: string): string => `/contacts/${contactId}/ric`
