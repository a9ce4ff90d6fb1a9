export const PROFILES_ADDRESS = '/administration/profils'
export const NEW_PROFILE_ADDRESS = `${PROFILES_ADDRESS}/nouveau`
export const profileAddress = (profileId: string): string => `${PROFILES_ADDRESS}/${profileId}`
