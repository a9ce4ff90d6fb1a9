export const USERS_ADDRESS = '/administration/utilisateurs'
export const HIERARCHY_ADDRESS = '/administration/hierarchie'

/** Names, in the address of the list, whose card is open. */
export const CARD = 'fiche'

export const cardAddress = (userId: string): string => `${USERS_ADDRESS}?${CARD}=${userId}`
