import { LazyMotion, MotionConfig } from 'framer-motion'
import type { ReactNode } from 'react'
import { transitions } from './motion-transitions.ts'

const basic = () => import('./motion-features.tsx').then((loaded) => loaded.default)
const withLayout = () => import('./motion-features-layout.tsx').then((loaded) => loaded.default)

/**
 * Once per app. Inside it use `m.div` from `framer-motion/m`; `motion.div` throws, for it would pull the whole library
 * into the first load. `layout` loads what `layout` props and drag need; the phone leaves it out. With reduced motion,
 * transforms and layout changes are instant and fades stay.
 */
export function MotionRoot({ layout = false, children }: { layout?: boolean; children: ReactNode }) {
  return (
    <LazyMotion strict features={layout ? withLayout : basic}>
      <MotionConfig reducedMotion="user" transition={transitions.base}>
        {children}
      </MotionConfig>
    </LazyMotion>
  )
}
