import type { PropsWithChildren } from 'hono/jsx'

/** A number that can be called by touching it; as text where it holds no number. */
export function PhoneLink({ phone, children }: PropsWithChildren<{ phone: string }>) {
  const digits = phone.replace(/[^+\d]/g, '')
  return digits.length >= 3 ? <a href={`tel:${digits}`}>{children}</a> : <span>{children}</span>
}
