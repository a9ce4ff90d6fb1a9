export const USERS_ADDRESS = '/administration/utilisateurs'
export const HIERARCHY_ADDRESS = '/administration/hierarchie'

export const cardAddress = (userId: string): string => `${USERS_ADDRESS}/${userId}`
