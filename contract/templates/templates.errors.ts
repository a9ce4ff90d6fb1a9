/** Refusals of this feature, as users read them: what happened, what was kept, what to do. */
export const templateErrors = {
  'template.type_fixed':
    'Le type de ce modèle ne peut plus changer : il sert déjà à {{deals}}. Rien n’a été changé ; dupliquez le modèle pour lui donner un autre type.',
  'template.workflow_tasks_only':
    'Le type « Workflow (Processus métier) » n’accepte que des tâches. Rien n’a été changé ; remplacez ou supprimez d’abord : {{steps}}.',
  'template.step_not_task':
    'Ce modèle est de type « Workflow (Processus métier) » : seules des tâches peuvent y être ajoutées. L’étape « {{step}} » ({{kind}}) n’a pas été enregistrée.',
  'template.behaviour_unavailable':
    'Le type « {{type}} » ne permet pas : {{behaviours}}. Rien n’a été enregistré ; choisissez un autre type ou décochez.',
  'template.behaviour_used':
    'Cette case ne peut plus être décochée, car une affaire de ce modèle s’en est servie : {{behaviours}}. Rien n’a été changé.',
  'template.has_deals':
    'Ce modèle ne peut pas être supprimé : il sert à {{deals}}. Rien n’a été changé ; vous pouvez le rendre inactif ou l’archiver.',
  'template.not_offered':
    'Le modèle « {{template}} » n’est pas actif ou a été archivé : aucune affaire ne peut en être créée. Rien n’a été changé ; choisissez un autre modèle.',
  'template.order_stale':
    'La liste des modèles a changé entre-temps. L’ordre n’a pas été modifié ; rechargez la page et recommencez.',
} as const
