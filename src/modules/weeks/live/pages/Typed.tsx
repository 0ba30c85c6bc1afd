import type { Child, PropsWithChildren } from 'hono/jsx'

interface TypedProps {
  /** The page on which it is typed. */
  page: string
  /** Said when something was put back. */
  back: string
}

/** Around a field: what is typed there stays in this tab until it was sent. */
export const Typed = ({ page, back, children }: PropsWithChildren<TypedProps>) => (
  <kv-typed-words data-page={page} data-back={back}>
    {children}
  </kv-typed-words>
)

/** It has arrived: nothing of it is kept. */
export const Sent = ({ page }: Pick<TypedProps, 'page'>) => (
  <kv-typed-words data-page={page} data-sent=""></kv-typed-words>
)

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-typed-words': { 'data-page': string; 'data-back'?: string; 'data-sent'?: string; children?: Child }
    }
  }
}
