/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const userErrors = {
  'users.bad_credentials':
    'L’identifiant et le mot de passe ne vont pas ensemble. Vérifiez-les (majuscules comprises), ou demandez un nouveau mot de passe.',
  'users.inactive': 'Votre compte n’est plus actif : vous ne pouvez pas vous connecter. Votre administrateur peut le rouvrir.',
  'users.profile_invalid':
    'Votre profil « {{profile}} » n’est plus valide : vous ne pouvez pas vous connecter. Votre administrateur peut vous en donner un autre.',
  'users.link_over':
    'Ce lien n’est plus valable : il est incomplet ou trop ancien. Rien n’a été changé ; demandez-en un nouveau depuis la page de connexion.',
  'users.link_used':
    'Ce lien a déjà servi, ou un plus récent l’a remplacé. Rien n’a été changé ; connectez-vous, ou demandez-en un nouveau depuis la page de connexion.',
  'users.password_guessable':
    'Ce mot de passe se devine trop facilement. Rien n’a été changé : choisissez par exemple quatre mots sans lien entre eux.',
  'users.login_taken': 'L’identifiant « {{login}} » est déjà pris. Rien n’a été enregistré : choisissez-en un autre.',
  'users.login_missing':
    'Un utilisateur actif a besoin d’un identifiant pour se connecter. Rien n’a été enregistré : saisissez-en un, ou rendez-le inactif.',
  'users.status_taken': 'Le statut « {{name}} » existe déjà. Rien n’a été enregistré : choisissez un autre nom.',
  'users.status_used':
    'Le statut « {{name}} » est celui de {{who}}. Rien n’a été supprimé ; donnez-leur d’abord un autre statut.',
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
  'users.delete_oneself': 'On ne se supprime pas soi-même. Rien n’a été changé ; demandez-le à un autre administrateur.',
  'users.inactive_has_no_link':
    '{{user}} n’est pas actif et ne pourrait pas se connecter. Rien n’a été envoyé ; réactivez d’abord son compte.',
  'users.wrong_password': 'Le mot de passe actuel n’est pas celui-là. Rien n’a été changé.',
  'users.step_over': 'Cette étape a expiré ou a déjà servi. Rien n’a été changé ; recommencez depuis le début.',
  'users.wrong_code':
    'Ce code n’est pas le bon. Vérifiez que l’heure de votre téléphone est juste, puis saisissez le code affiché maintenant.',
  'users.code_reused':
    'Ce code a déjà servi. Attendez que votre application en affiche un autre, ou prenez un autre code de secours.',
  'users.two_factor_is_off': 'Aucun second facteur n’est actif sur votre compte. Rien n’a été changé.',
  'users.nothing_to_reset': '{{user}} n’a ni second facteur ni clé d’accès. Rien n’a été changé.',
  'users.own_second_factor':
    'C’est votre propre second facteur. Rien n’a été changé ; désactivez-le dans « Voir ma fiche », où votre mot de passe est demandé.',
  'users.passkey_unknown':
    'Cette clé d’accès n’est pas connue ici : elle a peut-être été retirée. Connectez-vous avec votre mot de passe.',
  'users.passkey_refused': 'Cette clé d’accès n’a pas pu être vérifiée. Recommencez, ou connectez-vous avec votre mot de passe.',
  'users.passkeys_not_here':
    'Les clés d’accès ne fonctionnent pas à cette adresse. Ouvrez Sillage par son adresse habituelle, ou demandez à votre administrateur.',
  'users.single_sign_on':
    'Ici, on se connecte avec {{label}} : Sillage ne garde ni mot de passe ni second facteur. Réglez-les là-bas.',
  'users.no_single_sign_on': 'Cette installation n’a pas de fournisseur d’identité. Connectez-vous avec votre mot de passe.',
  'users.provider_failed':
    'Le fournisseur d’identité n’a pas répondu comme il le devait. Personne n’est connecté ; réessayez dans un instant, ou prévenez votre administrateur.',
  'users.provider_refused':
    'Le fournisseur d’identité a refusé la connexion. Personne n’est connecté ; recommencez, ou prévenez votre administrateur.',
  'users.provider_email':
    'Le fournisseur d’identité n’a donné aucune adresse e-mail vérifiée : Sillage ne peut pas savoir qui vous êtes. Prévenez votre administrateur.',
  'users.provider_unknown':
    'Aucun compte de Sillage n’a l’adresse {{email}}. Rien n’a été créé ; demandez à votre administrateur de vous ajouter, ou connectez-vous là-bas avec un autre compte.',
  'users.provider_other':
    'Le compte Sillage de l’adresse {{email}} est lié à un autre compte {{label}} : cette adresse a sans doute changé de titulaire. Personne n’est connecté ; votre administrateur peut délier ce compte, sur la fiche de l’utilisateur.',
  'users.provider_not_bound':
    '{{user}} n’est lié à aucun compte du fournisseur d’identité. Rien n’a été changé ; la prochaine connexion le liera.',
  'users.own_provider_account':
    'C’est votre propre compte, par lequel vous êtes connecté. Rien n’a été changé ; demandez-le à un autre administrateur.',
} as const
