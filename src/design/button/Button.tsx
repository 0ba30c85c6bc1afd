import type { PropsWithChildren } from 'hono/jsx'
import { Pictogram, type PictogramName } from '../drawing/Pictogram.tsx'

/** Primary: the one thing to do here. Quiet: also possible. Danger: takes something away. */
export type ButtonVariant = 'primary' | 'quiet' | 'danger'

interface Common {
  variant?: ButtonVariant
  pictogram?: PictogramName
}

export interface ButtonProps extends Common {
  name?: string
  value?: string
  id?: string
  form?: string
  formaction?: string
}

/** Sends the form it stands in. Its words say what happens: "Stuur mijn antwoord". */
export function Button({
  variant = 'primary',
  pictogram,
  children,
  ...rest
}: PropsWithChildren<ButtonProps>) {
  return (
    <button type="submit" class={`kv-button kv-button--${variant}`} {...rest}>
      {pictogram ? <Pictogram name={pictogram} /> : null}
      <span>{children}</span>
    </button>
  )
}

export interface LinkButtonProps extends Common {
  href: string
}

/** Goes to another page, as large as a button. */
export function LinkButton({
  variant = 'primary',
  pictogram,
  href,
  children,
}: PropsWithChildren<LinkButtonProps>) {
  return (
    <a class={`kv-button kv-button--${variant}`} href={href}>
      {pictogram ? <Pictogram name={pictogram} /> : null}
      <span>{children}</span>
    </a>
  )
}
