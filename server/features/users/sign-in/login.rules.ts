/** ORG-22: two logins that differ only by capitals, spaces around or look-alike characters are one. The same for e-mail addresses. */
export const loginKey = (login: string): string => login.normalize('NFKC').trim().toLowerCase()
