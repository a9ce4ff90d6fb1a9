/** What any operation may answer. */
export const kernelErrors = {
  not_found: 'Cet élément n’existe pas ou ne vous est pas accessible. Rien n’a été changé.',
  forbidden:
    'Vous voyez cet élément mais votre profil ne permet pas cette action ({{right}}). Rien n’a été changé ; votre administrateur peut vous donner ce droit.',
  invalid_input: 'Certaines informations ne conviennent pas. Rien n’a été enregistré ; corrigez les champs signalés.',
  signed_out: 'Votre session est terminée. Reconnectez-vous : ce que vous avez saisi est conservé sur cette page.',
  csrf: 'Cette demande ne vient pas d’une page de Sillage ouverte par vous. Rien n’a été changé ; rechargez la page.',
  too_many_requests: 'Trop de demandes en peu de temps. Rien n’a été changé ; réessayez dans {{seconds}} s.',
  stale_version:
    '{{who}} a enregistré cet élément entre-temps. Rien de ce que vous avez saisi n’est perdu : comparez puis enregistrez à nouveau.',
  idempotency_conflict: 'Cette clé de demande a déjà servi à une autre demande. Rien n’a été changé.',
  already_answered:
    'Cette demande a déjà été faite, et sa réponse ne se montre qu’une fois. Rien n’a été refait ; recommencez sur une page rechargée.',
  too_large: 'Le fichier dépasse la taille permise ({{limit}}). Il n’a pas été conservé.',
  unavailable: 'Le service n’est pas disponible pour le moment. Rien n’a été changé ; réessayez dans un instant.',
  internal: 'Une erreur inattendue s’est produite. Rien n’a été changé. Référence à communiquer : {{reference}}.',
  'image.too_heavy':
    'Cette image est trop lourde : {{limit}} Mo au plus. Rien n’a été changé ; réduisez-la ou choisissez-en une autre.',
  'image.too_large':
    'Cette image est trop grande : {{limit}} millions de points au plus. Rien n’a été changé ; réduisez-la ou choisissez-en une autre.',
  'image.svg':
    'Un dessin SVG peut contenir un programme : il n’est pas accepté. Rien n’a été changé ; enregistrez-le en PNG, puis recommencez.',
  'image.not_an_image':
    'Ce fichier n’est pas une image lisible (JPEG, PNG, WebP ou GIF). Rien n’a été changé ; choisissez-en un autre.',
} as const
