import { useNavigate, useSearch } from '@tanstack/react-router'
import { criterionOf, wordOfCriterion } from '../pilotage-search.ts'
import { DealsWidget } from './DealsWidget.tsx'

/** The widget « Affaires » on Pilotage, where what it shows stands in the address. */
export function PilotageDeals() {
  const { critere, modele } = useSearch({ from: '/frame/pilotage' })
  const navigate = useNavigate({ from: '/pilotage' })
  return (
    <DealsWidget
      criterion={criterionOf(critere)}
      templateId={modele ?? null}
      onChart={({ criterion = criterionOf(critere), templateId = modele ?? null }) =>
        void navigate({
          search: (now) => ({ ...now, critere: wordOfCriterion(criterion), modele: templateId ?? undefined }),
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}
