/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const userErrors = {
  'users.bad_credentials':
    'L’identifiant et le mot de passe ne vont pas ensemble. Vérifiez-les (majuscules comprises), ou demandez un nouveau mot de passe.',
  'users.inactive': 'Votre compte n’est plus actif : vous ne pouvez pas vous connecter. Votre administrateur peut le rouvrir.',
  'users.profile_invalid':
    'Votre profil « {{profile}} » n’est plus valide : vous ne pouvez pas vous connecter. Votre administrateur peut vous en donner un autre.',
  'users.link_over':
    'Ce lien n’est plus valable : il a déjà servi ou il est trop ancien. Demandez-en un nouveau depuis la page de connexion.',
  'users.password_guessable':
    'Ce mot de passe se devine trop facilement. Rien n’a été changé : choisissez par exemple quatre mots sans lien entre eux.',
  'users.login_taken': 'L’identifiant « {{login}} » est déjà pris. Rien n’a été enregistré : choisissez-en un autre.',
  'users.token_day_past':
    'Ce jour est déjà passé : le jeton ne servirait jamais. Rien n’a été créé ; choisissez un jour à venir.',
  'users.profile_not_valid':
    'Le profil « {{profile}} » n’est pas valide : il ne peut être donné à personne. Rien n’a été enregistré ; choisissez-en un autre.',
  'users.manager_inactive':
    '{{manager}} n’est plus actif et ne peut plus être responsable de personne. Rien n’a été changé ; choisissez quelqu’un d’autre.',
  'users.cycle':
    '{{manager}} est dans la branche de {{user}} : chacun serait responsable de l’autre. Rien n’a été changé ; détachez d’abord {{manager}}.',
  'users.last_administrator':
    '{{user}} est le dernier administrateur actif : il en faut toujours un. Rien n’a été changé ; nommez d’abord un autre administrateur.',
  'users.inactive_has_no_link':
    '{{user}} n’est pas actif et ne pourrait pas se connecter. Rien n’a été envoyé ; réactivez d’abord son compte.',
  'users.wrong_password': 'Le mot de passe actuel n’est pas celui-là. Rien n’a été changé.',
} as const
