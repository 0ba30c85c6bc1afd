import type { PropsWithChildren } from 'hono/jsx'

/** Buttons that belong together: in a row where there is room, each alone in its row on a phone. */
export const Actions = ({ children }: PropsWithChildren) => <div class="kv-actions">{children}</div>
