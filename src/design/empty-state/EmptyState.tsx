import type { Child, PropsWithChildren } from 'hono/jsx'

/** Absence said with dignity: "Hier is nog niets verteld. Dat mag zo blijven." */
export const EmptyState = ({ drawing, children }: PropsWithChildren<{ drawing?: Child }>) => (
  <div class="kv-empty">
    {drawing ? <div class="kv-empty__drawing">{drawing}</div> : null}
    <div class="kv-empty__words">{children}</div>
  </div>
)
