import { uiTexts } from '../text/ui.ts'
import { avatarArt } from './avatar-art.ts'
import { joinClasses } from './join-classes.ts'
import { useTexts } from './language.tsx'

/** How many distinct avatars there are; seeds count from 0 and wrap round. */
export const avatarCount = avatarArt.length

export interface AvatarProps {
  seed: number
  /** Speaks "Avatar 7": where it is chosen. Beside a nickname it is decoration. */
  named?: boolean
  /** Sets the size, as in `size-10`; 2.5em without. */
  className?: string | undefined
}

export function Avatar({ seed, named = false, className = 'size-[2.5em]' }: AvatarProps) {
  const t = useTexts(uiTexts)
  const place = ((Math.trunc(seed) % avatarCount) + avatarCount) % avatarCount
  const art = avatarArt[place]
  if (!art) return null
  return (
    <svg
      viewBox="0 0 48 48"
      className={joinClasses('shrink-0 rounded-full', className)}
      role={named ? 'img' : undefined}
      aria-label={named ? t('avatar', { number: place + 1 }) : undefined}
      aria-hidden={!named}
    >
      <rect width="48" height="48" fill={art.ground} />
      {art.shapes.map(([fill, path]) => (
        <path key={path} d={path} fill={fill} fillRule="evenodd" />
      ))}
    </svg>
  )
}
