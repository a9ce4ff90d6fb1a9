/** Texts of the frame, and of what every page says. */
export const appFr = {
  call: {
    saved: 'Enregistré',
    refused: 'L’action n’a pas été faite',
    unreachable:
      'Le serveur ne répond pas. Ce que vous avez saisi est conservé : vérifiez votre connexion, puis réessayez ; rien ne sera fait deux fois.',
  },
} as const
