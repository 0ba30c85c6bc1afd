import { PartPage, type PartProps } from './PartPage.tsx'
import { WhatFields } from './WhatFields.tsx'

export function WhatPage(props: PartProps) {
  const { kind, title, about } = props.gathering
  const fields = WhatFields
  return <PartPage {...props} part="what" current={{ kind, title, about }} fields={(of) => fields({ of })} />
}
