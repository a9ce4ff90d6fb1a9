import { completeTown } from '#contract/contacts/contacts.contract.ts'
import { useRead } from '../../call/reads.ts'
import type { FieldProps } from '../useField.ts'
import { useField } from '../useField.ts'
import { OfferedText, useTypedQuery } from './OfferedText.tsx'

type Place = Pick<FieldProps, 'bind' | 'label' | 'disabled'>

interface TownFieldsProps {
  readonly postcode: Place
  readonly town: Place
}

function Completed({ bind, label, disabled, other }: Place & { readonly other: Place }) {
  const field = useField({ bind, label, disabled })
  const { query, setTyped, enabled } = useTypedQuery()
  const { data } = useRead(completeTown, { query }, { enabled })
  const found = new Map((data?.towns ?? []).map((town) => [`${town.postcode} ${town.name}`, town]))
  const isPostcode = /postcode$/i.test(bind.path)
  const choose = (town: { readonly postcode: string; readonly name: string }) => {
    bind.store.set(bind.path, isPostcode ? town.postcode : town.name)
    other.bind.store.set(other.bind.path, isPostcode ? town.name : town.postcode)
  }
  return <OfferedText field={field} found={found} onTyped={setTyped} onChoose={choose} />
}

/** CON-3: a postcode and its town; typing in one offers French towns, and choosing one fills both. */
export function TownFields({ postcode, town }: TownFieldsProps) {
  return (
    <>
      <Completed {...postcode} other={town} />
      <Completed {...town} other={postcode} />
    </>
  )
}
