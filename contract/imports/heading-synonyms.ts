import type { FieldKey } from './contact-fields.ts'

/**
 * CON-71: titles that other programs give to our fields (Outlook, Google, telephones, other products of the trade), French
 * and English, as search keys. `order` puts the pieces of one field in the right order: number, then street.
 */
interface Synonym {
  readonly field: FieldKey
  readonly order: number
  readonly names: string
}

const same = (field: FieldKey, names: string, order = 0): Synonym => ({ field, names, order })

export const SYNONYMS: readonly Synonym[] = [
  same(
    'externalId',
    'id|identifiant|external id|id externe|code interne|reference|ref|code client|numero client|no client|n client|client id|contact id|rec id|record id|uid',
  ),
  same('type', 'type|contact type'),
  same('kind', 'personne physique ou morale|pp pm|type de personne'),
  same('title', 'titre|title|salutation|prefix|name prefix|civ|politesse'),
  same(
    'lastName',
    'nom de famille|nom usuel|nom d usage|nom usage|surname|last name|family name|lastname|nom du contact|nom client',
  ),
  same('birthName', 'nom de jeune fille|birth name|maiden name|nom patronymique|nom naissance'),
  same('firstNames', 'prenom|prenom s|given name|first name|firstname|forename|forenames|premier prenom'),
  same('firstNames', 'middle name|additional name|autres prenoms|deuxieme prenom|second prenom', 1),
  same('fullName', 'nom et prenom|nom prenom|prenom nom|prenom et nom|full name|name|display name|file as|contact'),
  same('birthDate', 'date of birth|birth date|birthdate|birthday|dob|ne le|ne e le|naissance|date naissance|anniversaire|bday'),
  same('birthPlace', 'ville de naissance|commune de naissance|place of birth|birth place|birth city|ne a|ne e a|lieu naissance'),
  same('birthCountry', 'country of birth|birth country'),
  same('nationality', 'nationality|citizenship|nationalites'),
  same('taxCountry', 'pays de residence fiscale|tax residence|tax country|residence'),
  same(
    'civilStatus',
    'statut marital|etat civil|situation matrimoniale|marital status|civil status|situation de famille|statut matrimonial',
  ),
  same('matrimonialRegime', 'regime|matrimonial regime|regime matrimoniaux'),
  same('profession', 'metier|job|job title|occupation|fonction|poste|activite professionnelle'),
  same('employer', 'employer|nom de l employeur'),
  same(
    'organisationName',
    'raison sociale|company|company name|organization|organisation|societe|entreprise|organization name|organization 1 name|nom de la societe|nom societe|account name|denomination sociale',
  ),
  same('legalForm', 'statut juridique|legal form|forme'),
  same('siren', 'numero siren|no siren|n siren'),
  same('siret', 'numero siret|no siret|n siret'),
  same('activityCode', 'ape|naf|code naf|code activite|activity code'),
  same('shareCapital', 'capital|capital social|share capital|montant du capital'),
  same('creationDate', 'date creation|date de creation de la societe|date d immatriculation|incorporation date|creation date'),
  same('category', 'category|sous categorie|segment'),
  same('keywords', 'mot cle|keywords|tags|etiquettes|labels|categories|mots clefs|group membership'),
  same(
    'mainAdviser',
    'conseiller|conseillere|adviser|advisor|gestionnaire|charge d affaires|commercial|owner|conseiller referent',
  ),
  same('source', 'origine|provenance|lead source|origine du contact'),
  same('notes', 'note|commentaire|commentaires|remarque|remarques|observations|comments|description|memo'),
  same('emailingConsent', 'consentement|opt in|optin|newsletter|accord e mailing|email opt in|accepte les e mailings'),
  same('emailingConsentOn', 'date de consentement|consent date|date opt in'),
  same('addressLine1', 'numero de voie|no de voie|n de voie|numero voie|street number|house number|numero de rue', 0),
  same('addressLine1', 'type de voie|type voie', 1),
  same(
    'addressLine1',
    'adresse|adresse 1|adresse1|address|address 1|address1|address line 1|rue|voie|street|street address|home street|adresse postale|adresse domicile|adresse personnelle|nom de voie|libelle voie|home address|address 1 street',
    2,
  ),
  same(
    'addressLine2',
    'adresse 2|adresse2|address 2|address2|address line 2|home street 2|complement|complement d adresse|complement adresse|batiment|residence batiment',
  ),
  same('addressLine3', 'adresse 3|adresse3|address 3|address3|address line 3|home street 3|lieu dit|complement 2'),
  same(
    'postcode',
    'cp|postcode|post code|postal code|zip|zip code|zipcode|code postal domicile|home postal code|address 1 postal code',
  ),
  same('town', 'commune|localite|city|town|suburb|home city|ville domicile|address 1 city'),
  same('country', 'country|country region|home country|home country region|pays de residence|address 1 country'),
  same(
    'workAddressLine1',
    'business street|work address|work street|adresse bureau|adresse pro|adresse professionnelle|business address',
  ),
  same('workAddressLine2', 'business street 2'),
  same('workAddressLine3', 'business street 3'),
  same('workPostcode', 'business postal code|work postal code|code postal bureau|code postal pro|cp bureau'),
  same('workTown', 'business city|work city|ville bureau|ville pro'),
  same('workCountry', 'business country|business country region|work country|pays bureau'),
  same(
    'homePhone',
    'telephone|tel|tel fixe|telephone fixe|fixe|home phone|home|phone|phone number|telephone personnel|tel domicile|tel personnel|domicile|telephone principal|primary phone',
  ),
  same(
    'mobilePhone',
    'mobile|portable|gsm|tel portable|tel mobile|telephone portable|cell|cell phone|mobile phone|cellulaire|numero de portable',
  ),
  same(
    'workPhone',
    'telephone bureau|tel bureau|tel pro|tel professionnel|telephone pro|office|office phone|work phone|business phone|work|bureau|ligne directe',
  ),
  same('fax', 'fax|home fax|business fax|fax number|telecopie|telecopieur'),
  same(
    'personalEmail',
    'email|e mail|mail|courriel|adresse e mail|adresse email|adresse mail|e mail address|email address|mail perso|email perso|e mail perso|email personnel|mail personnel|personal email|home email|home e mail',
  ),
  same(
    'workEmail',
    'email professionnel|mail professionnel|e mail pro|email pro|mail pro|work email|business email|office email|email bureau|work e mail|courriel professionnel',
  ),
]
