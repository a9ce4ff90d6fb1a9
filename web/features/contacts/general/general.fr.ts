import { eachDetail } from '#contract/contacts/details/details.fields.ts'
import { contactsFr } from '../contacts.fr.ts'

/** Texts of the General tab of a file. */
export const generalFr = {
  card: {
    identity: 'Identité',
    birth: 'Naissance et nationalité',
    tax: 'Fiscalité',
    capacity: 'Capacité et classification',
    family: 'Situation familiale',
    work: 'Situation professionnelle',
    pep: 'Personne politiquement exposée',
    company: 'Entreprise',
    numbers: 'Identification et taille',
    consents: 'Consentements',
    follow: 'Suivi commercial',
  },
  field: {
    ...contactsFr.field,
    birthCountry: 'Pays de naissance',
    nationality: 'Nationalité',
    taxCountry: 'Résidence fiscale',
    language: 'Langue',
    emailingConsentOrigin: 'Origine du consentement',
    ...eachDetail(({ label }) => label),
  },
} as const
