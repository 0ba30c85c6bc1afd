import type { PropsWithChildren } from 'hono/jsx'
import type { FormState } from './form.ts'
import { keptName } from './kept-files.ts'

interface PostFormProps {
  hidden: FormState['hidden']
  /** Default: the page it stands on. */
  action?: string
  /** The row version this form changes. */
  version?: number
  /** What is typed in it stays on the device until it has arrived. */
  kept?: boolean
}

/** What every form carries. */
export const HiddenFields = ({ hidden }: Pick<PostFormProps, 'hidden'>) => (
  <>
    <input type="hidden" name="_csrf" value={hidden.csrf} />
    <input type="hidden" name="_key" value={hidden.key} />
    {Object.entries(hidden.kept ?? {}).flatMap(([field, tokens]) =>
      tokens.map((token) => <input type="hidden" name={keptName(field)} value={token} />),
    )}
  </>
)

/** A form with the hidden fields that every form carries. */
export const PostForm = ({ action, hidden, version, kept, children }: PropsWithChildren<PostFormProps>) => (
  <form method="post" action={action} novalidate {...(kept && { 'data-keep': 'last' })}>
    <HiddenFields hidden={hidden} />
    {version === undefined ? null : <input type="hidden" name="_version" value={String(version)} />}
    {children}
  </form>
)
