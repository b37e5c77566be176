import { LazyMotion, MotionConfig } from 'framer-motion'
import type { ReactNode } from 'react'

const features = () => import('./motion-features.tsx').then((loaded) => loaded.default)

/**
 * Once per app. Inside it use `m.div` from `framer-motion/m`; `motion.div` throws, for it would pull the whole library
 * into the first load. With reduced motion, transforms and layout changes are instant and fades stay.
 */
export function MotionRoot({ children }: { children: ReactNode }) {
  return (
    <LazyMotion strict features={features}>
      <MotionConfig reducedMotion="user" transition={{ type: 'spring', duration: 0.34, bounce: 0 }}>
        {children}
      </MotionConfig>
    </LazyMotion>
  )
}
