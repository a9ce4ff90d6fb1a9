export const TEMPLATES_ADDRESS = '/services/modeles'
export const templateAddress = (templateId: string): string => `${TEMPLATES_ADDRESS}/${templateId}`
