/** The content of the page: where the skip link leads, and the focus after a navigation. */
export const MAIN_ID = 'contenu'
