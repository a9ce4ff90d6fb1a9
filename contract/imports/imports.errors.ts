/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const importErrors = {
  // The file as a whole: nothing is written.
  'import.file_empty': 'Le fichier « {{name}} » est vide. Rien n’a été enregistré ; choisissez un autre fichier.',
  'import.no_rows':
    'Le fichier « {{name}} » ne contient qu’une ligne de titres. Rien n’a été enregistré ; ajoutez au moins une ligne sous les titres.',
  'import.too_big':
    'Le fichier « {{name}} » pèse {{size}} Mo ; un import en accepte {{max}}. Rien n’a été enregistré ; partagez-le en plusieurs fichiers.',
  'import.too_many_rows':
    'Le fichier « {{name}} » compte plus de {{max}} lignes. Rien n’a été enregistré ; partagez-le en plusieurs fichiers.',
  'import.too_many_columns':
    'Le fichier « {{name}} » compte plus de {{max}} colonnes. Rien n’a été enregistré ; gardez les colonnes utiles.',
  'import.bomb':
    'Le fichier « {{name}} » se déploie jusqu’à une taille démesurée. Rien n’a été enregistré ; ouvrez-le dans un tableur et enregistrez-le à nouveau.',
  'import.too_heavy':
    'La lecture de « {{name}} » demande trop de temps ou de mémoire. Rien n’a été enregistré ; enregistrez la seule feuille utile au format .csv.',
  'import.damaged':
    'Le fichier « {{name}} » est abîmé ou incomplet : il ne se lit pas. Rien n’a été enregistré ; ouvrez-le dans un tableur et enregistrez-le à nouveau.',
  'import.password':
    'Le fichier « {{name}} » est protégé par un mot de passe. Rien n’a été enregistré ; retirez le mot de passe puis réessayez.',
  'import.html':
    'Le fichier « {{name}} » est une page web, quoi que dise son nom. Rien n’a été enregistré ; ouvrez-le dans un tableur et enregistrez-le au format .xlsx.',
  'import.pdf': 'Le fichier « {{name}} » est un PDF. Rien n’a été enregistré ; demandez la même liste au format .xlsx ou .csv.',
  'import.picture':
    'Le fichier « {{name}} » est une image. Rien n’a été enregistré ; demandez la même liste au format .xlsx ou .csv.',
  'import.other_office_file':
    'Le fichier « {{name}} » n’est pas un classeur ({{what}}). Rien n’a été enregistré ; enregistrez le tableau au format .xlsx.',
  'import.unknown_format':
    'Le contenu de « {{name}} » n’est ni un classeur, ni du texte, ni une carte de visite. Rien n’a été enregistré ; choisissez un fichier .xlsx, .xls, .ods, .csv ou .vcf.',
  'import.broken_quotes':
    'Dans « {{name}} », un guillemet ouvert à la ligne {{line}} n’est jamais fermé. Rien n’a été enregistré ; corrigez cette ligne.',
  'import.sheet_missing':
    'Le classeur « {{name}} » n’a pas de feuille « {{sheet}} ». Rien n’a été enregistré ; choisissez une de ses feuilles.',
  // What an import refuses at this point.
  'import.nothing_mapped':
    'Aucune colonne ne donne de nom : rien ne peut être importé. Faites correspondre au moins le nom ou la dénomination.',
  'import.not_now': 'Cet import n’en est pas à cette étape ({{state}}). Rien n’a été changé ; rechargez la page.',
  // What is said of a file that was read.
  'import.other_sheets': 'La feuille « {{sheet}} » a été lue. Laissées de côté : {{others}}.',
  'import.no_heading': 'Aucune ligne de titres n’a été reconnue : les colonnes s’appellent « Colonne A », « Colonne B »…',
  'import.name_differs': 'Le nom « {{name}} » annonce un autre format ; le contenu a été lu comme {{format}}.',
  'import.error_cells': 'Cellules en erreur dans le classeur (#N/A, #REF!…), lues comme vides : {{count}}.',
  'import.nir_masked': 'Numéros de sécurité sociale trouvés et retirés : {{count}}. Sillage n’en conserve aucun.',
  'import.pictures_left': 'Photos et pièces des cartes de visite, non reprises : {{count}}.',
  'import.cards_unreadable': 'Cartes de visite illisibles, laissées de côté : {{count}}.',
  // One line.
  'import.contact_not_found':
    'Aucun contact accessible n’a l’identifiant « {{value}} ». Laissez cette cellule vide pour créer un contact.',
  'import.contact_gone':
    'Le contact retrouvé au contrôle n’est plus accessible : rien n’a été changé. Contrôlez à nouveau le fichier.',
  'import.twin_since':
    'Un contact semblable a été ajouté depuis le contrôle : {{name}} ({{reason}}). Cette ligne a été laissée de côté.',
  'import.line_failed': 'Cette ligne n’a pas pu être enregistrée ; rien n’en a été gardé. Contrôlez à nouveau le fichier.',
  'import.identifier_invalid':
    '« {{value}} » n’est pas un identifiant Sillage. Laissez cette cellule vide pour créer un contact.',
  'import.choice_unknown': '« {{value}} » n’est pas une valeur de « {{field}} ». Valeurs possibles : {{choices}}.',
  'import.yes_or_no': '« {{value}} » n’est ni oui ni non.',
  'import.adviser_unknown': 'Aucun conseiller ne s’appelle « {{value}} ». Écrivez son identifiant, son e-mail ou son nom.',
  'import.adviser_ambiguous': 'Plusieurs conseillers répondent à « {{value}} ». Écrivez son identifiant ou son e-mail.',
  'import.category_unknown': 'La catégorie « {{value}} » n’existe pas parmi les {{type}}. Créez-la d’abord ou corrigez son nom.',
  'import.other_kind': '« {{field}} » ne concerne pas une {{kind}} : cette cellule n’est pas reprise.',
  'import.kind_differs':
    'Cette ligne décrit une {{kind}}, le contact retrouvé est une {{existing}}. Un import ne change pas la nature d’un contact.',
  'import.nir_removed': 'Un numéro de sécurité sociale a été trouvé et retiré : Sillage n’en conserve aucun.',
  'import.in_notes': '« {{value}} » n’a pas été reconnu ({{field}}) et sera gardé dans les notes.',
  'import.phone_extension': 'Le poste {{extension}} du téléphone « {{value}} » sera gardé dans les notes.',
  'import.postcode_completed': 'Le code postal « {{value}} » a été lu « 0{{value}} » : un tableur en ôte le premier zéro.',
  'import.postcode_short':
    '« {{value}} » n’a que quatre chiffres et l’adresse n’a pas de pays : s’il s’agit de la France, le zéro initial manque.',
  'import.same_identifier':
    'L’identifiant « {{value}} » est déjà celui de la ligne {{line}}. Un contact ne figure qu’une fois dans un fichier.',
  'import.same_line': 'Cette ligne répète exactement la ligne {{line}}.',
  'import.likely_duplicate_in_file': 'Ce contact semble être aussi à la ligne {{line}}. {{reasons}}.',
} as const
