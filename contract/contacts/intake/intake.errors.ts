/** Refusals of the intake form (CON-63), as users read them: what happened, what was kept, what to do. */
export const intakeErrors = {
  'intake.too_big':
    'Le fichier « {{name}} » pèse {{size}} Mo ; un recueil d’informations client n’en pèse jamais plus de {{max}}. Rien n’a été enregistré ; choisissez le PDF rempli.',
  'intake.not_a_pdf':
    'Le fichier « {{name}} » n’est pas un PDF. Rien n’a été enregistré ; choisissez le recueil d’informations client au format PDF, tel qu’il a été rempli.',
  'intake.damaged':
    'Le PDF « {{name}} » est abîmé ou incomplet : il ne se lit pas. Rien n’a été enregistré ; demandez qu’on vous le renvoie.',
  'intake.encrypted':
    'Le PDF « {{name}} » est chiffré ou protégé par un mot de passe. Rien n’a été enregistré ; enregistrez-le sans protection puis réessayez.',
  'intake.xfa':
    'Le PDF « {{name}} » est un formulaire XFA (Adobe LiveCycle), pas un recueil d’informations client de Sillage. Rien n’a été enregistré ; faites remplir le PDF produit par Sillage.',
  'intake.active_content':
    'Le PDF « {{name}} » contient un programme (JavaScript), une action automatique ou un fichier joint : un recueil d’informations client n’en contient pas. Rien n’a été enregistré ; faites remplir le PDF produit par Sillage.',
  'intake.too_heavy':
    'La lecture de « {{name}} » demande trop de temps ou de mémoire : ce n’est pas un recueil d’informations client tel que Sillage le produit. Rien n’a été enregistré.',
  'intake.flattened':
    '« {{name}} » est un recueil d’informations client dont les champs ont été aplatis : il se voit, mais ne se lit plus. Rien n’a été enregistré ; demandez le PDF rempli, enregistré sans l’aplatir.',
  'intake.scanned':
    'Le PDF « {{name}} » est une numérisation : il ne contient que des images, aucun champ à lire. Rien n’a été enregistré ; demandez le PDF rempli à l’écran.',
  'intake.no_field':
    'Le PDF « {{name}} » ne contient aucun champ à lire : il a été imprimé, converti ou aplati, ou n’est pas un recueil d’informations client. Rien n’a été enregistré ; demandez le PDF rempli, tel que Sillage l’a produit.',
  'intake.not_ours':
    'Le PDF « {{name}} » est un autre formulaire que le recueil d’informations client de Sillage. Rien n’a été enregistré ; faites remplir le PDF produit par Sillage.',
  'intake.version_unknown':
    '« {{name}} » est un recueil d’informations client de version {{version}}, que ce Sillage ne connaît pas : il lit jusqu’à la version {{latest}}. Rien n’a été enregistré ; faites remplir un PDF produit par ce Sillage.',
  'intake.fields_changed':
    'Des champs de « {{name}} » ont été supprimés, ajoutés ou modifiés ({{fields}}). Rien n’a été enregistré ; faites remplir un recueil d’informations client intact.',
  'intake.text_changed':
    'Le texte ou les pages de « {{name}} » ont été modifiés. Rien n’a été enregistré ; faites remplir un recueil d’informations client intact.',
  'intake.empty':
    'Le recueil d’informations client « {{name}} » est vide. Rien n’a été enregistré ; choisissez celui qui a été rempli.',
  'intake.name_missing':
    '« {{name}} » ne donne pas le nom du titulaire 1. Rien n’a été ajouté ; complétez le PDF puis réessayez.',
  'intake.for_person': 'Un recueil d’informations client concerne une personne physique. Rien n’a été changé.',
  'intake.nothing_taken': 'Aucune information n’est cochée. Rien n’a été changé ; cochez ce qui est à reprendre.',
  // One value of a form.
  'intake.choice_unknown': '« {{value}} » n’est pas un choix du recueil.',
  'intake.too_long': 'Ce texte compte {{length}} caractères : c’est plus que ce champ n’en garde. Raccourcissez-le dans le PDF.',
  // One line of a table of a form.
  'intake.cell_missing': 'Il manque {{what}} : la ligne n’est pas reprise. Complétez-la dans le dossier.',
  'intake.line_unfit':
    'Un texte est trop long ou un montant hors limites : la ligne n’est pas reprise. Saisissez-la dans le dossier.',
  'intake.child_of_other': 'Cet enfant est celui du titulaire 2 seul : ajoutez-le dans son dossier.',
  'intake.child_other_day':
    'Le dossier a un enfant de ce prénom, né le {{day}} : corrigez sa date de naissance dans son propre dossier.',
  'intake.child_not_allowed': 'Votre profil ne permet pas d’ajouter le contact de cet enfant. Demandez à qui le peut.',
  'intake.of_second_holder': 'Cette ligne est au titulaire 2 seul : ajoutez-la dans son dossier.',
} as const
