export const dealAddress = (dealId: string): string => `/affaires/${dealId}`
