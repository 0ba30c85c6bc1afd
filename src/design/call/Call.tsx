import type { Child } from 'hono/jsx'
import { isNumber, phoneHref } from './phone-href.ts'

interface CallProps {
  phone: string
  /** It stands on its own, and is what a page is for to who would rather call. */
  large?: boolean
  /** What is written on it; without it the number. */
  children?: Child
}

/** A number that can be called by touching it. */
export function Call({ phone, large, children = phone }: CallProps) {
  const look = large ? { class: 'kv-call' } : {}
  if (isNumber(phone))
    return (
      <a {...look} href={phoneHref(phone)}>
        {children}
      </a>
    )
  return <span {...look}>{children}</span>
}

/** A sentence with `{phone}` in it, which is the number to call. */
export function CallIn({ text, phone }: { text: string; phone: string }) {
  const [before = '', after = ''] = text.split('{phone}')
  return (
    <>
      {before}
      <Call phone={phone} />
      {after}
    </>
  )
}
