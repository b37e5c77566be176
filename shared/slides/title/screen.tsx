import { joinClasses } from '../../ui/join-classes.ts'
import { mediaUrl, type ScreenProps } from '../view-props.tsx'

export default function TitleScreen({ config }: ScreenProps<'title'>) {
  const { title, subtitle, image } = config
  return (
    <div className="flex size-full">
      <div className="screen-pad flex min-w-0 grow basis-3/5 flex-col justify-center gap-[calc(var(--u)*4)]">
        {/* A short bar of light over the title: the one ornament of the house. */}
        <div className="h-[calc(var(--u)*0.9)] w-[calc(var(--u)*11)] shrink-0 rounded-full bg-accent" />
        <h2
          className={joinClasses(
            'display wrap-anywhere hyphens-auto',
            titleSize(title.length, image !== null),
          )}
        >
          {title}
        </h2>
        {subtitle !== '' && (
          <p
            className={joinClasses(
              'text-pretty whitespace-pre-line text-ink-2',
              subtitle.length > 120 ? 'text-screen-label' : 'text-screen-body',
            )}
          >
            {subtitle}
          </p>
        )}
      </div>
      {image !== null && (
        <img src={mediaUrl(image)} alt="" className="h-full min-w-0 shrink-0 basis-2/5 object-cover" />
      )}
    </div>
  )
}

/** Sizes at which 200 characters still leave room for the subtitle. */
function titleSize(length: number, narrow: boolean): string {
  const weight = narrow ? length * 1.7 : length
  if (weight <= 48) return 'text-screen-hero'
  if (weight <= 130) return 'text-[calc(var(--u)*9.6)] leading-[1.04]'
  return weight <= 230 ? 'text-screen-title' : 'text-screen-heading'
}
