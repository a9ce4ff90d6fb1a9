/** Version 2: who the one or two people are (t1, t2). */
import type { Block, Cell } from './form.types.ts'

const TITLES = { Madame: 'mrs', Monsieur: 'mr', Maître: 'maitre', Docteur: 'doctor' }
export const YES_NO = { Oui: 'yes', Non: 'no' }
const CAPACITIES = {
  'Pleine capacité': 'full',
  Mineur: 'minor',
  Tutelle: 'guardianship',
  'Curatelle simple': 'simple_curatorship',
  'Curatelle renforcée': 'reinforced_curatorship',
  'Sauvegarde de justice': 'court_protection',
  'Habilitation familiale': 'family_authorisation',
  'Mandat de protection future': 'future_protection',
}
const PROFESSIONAL_STATUSES = {
  'Salarié du privé': 'employee',
  Fonctionnaire: 'civil_servant',
  Cadre: 'executive',
  'Dirigeant assimilé salarié': 'employed_manager',
  'Dirigeant TNS (gérant majoritaire)': 'self_employed_manager',
  'Profession libérale': 'liberal',
  Artisan: 'craft',
  Commerçant: 'trader',
  'Exploitant agricole': 'farmer',
  'Micro-entrepreneur': 'micro',
  Retraité: 'retired',
  'Demandeur d’emploi': 'unemployed',
  Étudiant: 'student',
  'Sans profession': 'homemaker',
  Rentier: 'rentier',
}

const choice = (name: string, label: string, choices: Record<string, string>): Cell => ({ name, label, kind: 'choice', choices })
const text = (name: string, label: string): Cell => ({ name, label })

const IDENTITY: Block[] = [
  { block: 'title', text: 'État civil' },
  {
    block: 'holders',
    fields: [
      choice('civility', 'Civilité', TITLES),
      text('lastName', 'Nom'),
      text('birthName', 'Nom de naissance'),
      text('firstNames', 'Prénoms'),
      text('birthDate', 'Né(e) le (JJ/MM/AAAA)'),
      text('birthCity', 'À (commune)'),
      text('birthDept', 'Département'),
      text('birthCountry', 'Pays de naissance'),
      text('nationality', 'Nationalité'),
      choice('legalCapacity', 'Capacité juridique', CAPACITIES),
    ],
  },
]

const COORDINATES: Block[] = [
  { block: 'title', text: 'Coordonnées', hint: 'Titulaire 2 : l’adresse, seulement si elle est différente.' },
  {
    block: 'holders',
    fields: [
      text('address1', 'Adresse'),
      text('address2', 'Complément'),
      text('postcode', 'Code postal'),
      text('city', 'Ville'),
      text('country', 'Pays'),
      text('phoneMobile', 'Téléphone mobile'),
      text('phoneHome', 'Téléphone du domicile'),
      text('phoneWork', 'Téléphone professionnel'),
      text('email', 'E-mail'),
    ],
  },
]

const TAX_AND_EXPOSURE: Block[] = [
  { block: 'title', text: 'Résidence fiscale et fonctions publiques' },
  {
    block: 'holders',
    fields: [
      text('taxCountry', 'Pays de résidence fiscale'),
      text('tin', 'N° fiscal (NIF)'),
      choice('usPerson', 'US Person (FATCA)', YES_NO),
      choice('pep', 'Personne politiquement exposée', YES_NO),
      text('pepFunction', 'Fonction exercée'),
      text('pepSince', 'Depuis le (JJ/MM/AAAA)'),
      text('pepRelative', 'Lien, si c’est un proche'),
    ],
  },
]

const WORK: Block[] = [
  { block: 'title', text: 'Situation professionnelle' },
  {
    block: 'holders',
    fields: [
      choice('proStatus', 'Statut', PROFESSIONAL_STATUSES),
      text('profession', 'Profession'),
      text('employer', 'Employeur'),
      text('sector', 'Secteur d’activité'),
      text('retirementDate', 'Retraite le, ou prévue le'),
      choice('businessOwner', 'Chef d’entreprise', YES_NO),
      text('company', 'Entreprise (nom, SIREN)'),
      text('companyShare', 'Part détenue (%)'),
      text('companyRole', 'Fonction dans l’entreprise'),
    ],
  },
]

export const holdersPage: readonly Block[] = [
  {
    block: 'text',
    text: 'Ces informations permettent à votre conseiller de vous connaître et de vous conseiller. Remplissez ce PDF avec votre lecteur habituel, enregistrez-le et renvoyez-le tel quel : imprimé ou converti, il ne pourrait plus être lu. Les champs sans objet restent vides. N’inscrivez nulle part de numéro de sécurité sociale.',
  },
  ...IDENTITY,
  ...COORDINATES,
  ...TAX_AND_EXPOSURE,
]

export const workBlocks: readonly Block[] = WORK
