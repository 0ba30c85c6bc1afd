import { PartPage, type PartProps } from './PartPage.tsx'
import { WhatFields } from './WhatFields.tsx'

export function WhatPage(props: PartProps) {
  const { kind, title, about, language } = props.gathering
  const fields = WhatFields
  return (
    <PartPage
      {...props}
      part="what"
      current={{ kind, title, about, language: language ?? '' }}
      fields={(of) => fields({ of })}
    />
  )
}
