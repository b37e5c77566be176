import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ImageField } from '../../../../shared/slides/parts/image-field.tsx'
import { SmallImageField } from '../../../../shared/slides/parts/small-image-field.tsx'
import { renderIn } from '../render-view.tsx'

const hash = 'ab'.repeat(32)
const picture = () => new File(['x'], 'stand.png', { type: 'image/png' })

function Field({ upload, start = null }: { upload(file: File): Promise<string>; start?: string | null }) {
  const [value, setValue] = useState<string | null>(start)
  return (
    <>
      <ImageField label="Image" value={value} onChange={setValue} upload={upload} />
      <output>{value ?? 'none'}</output>
    </>
  )
}

const file = () => screen.getByLabelText(/^Image: /)

describe('an image field', () => {
  it('stores a chosen image and shows it', async () => {
    const user = userEvent.setup()
    const upload = vi.fn(() => Promise.resolve(hash))
    const { container } = renderIn(<Field upload={upload} />)
    await user.upload(file(), picture())
    await waitFor(() => expect(screen.getByText(hash)).toBeInTheDocument())
    expect(upload).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ name: 'stand.png' }))
    expect(container.querySelector('img')).toHaveAttribute('src', `/media/${hash}`)
  })

  it('takes no second file while one is on its way, and says that it is', async () => {
    const user = userEvent.setup()
    let finish = (_: string) => {}
    const upload = vi.fn(() => new Promise<string>((resolve) => (finish = resolve)))
    renderIn(<Field upload={upload} />)
    await user.upload(file(), picture())
    expect(file()).toBeDisabled()
    expect(screen.getByText('Uploading…')).toBeInTheDocument()
    finish(hash)
    await waitFor(() => expect(file()).toBeEnabled())
  })

  it('refuses what is no image before sending it', async () => {
    const user = userEvent.setup({ applyAccept: false })
    const upload = vi.fn(() => Promise.resolve(hash))
    renderIn(<Field upload={upload} />)
    await user.upload(file(), new File(['<svg/>'], 'logo.svg', { type: 'image/svg+xml' }))
    expect(await screen.findByText(/not a PNG, JPEG, WebP or GIF image/)).toBeInTheDocument()
    expect(upload).not.toHaveBeenCalled()
  })

  it('says why the server refused, keeps the old image and lets the same file be chosen again', async () => {
    const user = userEvent.setup()
    const upload = vi.fn(() => Promise.reject(new Error('The image is larger than 10 MB.')))
    renderIn(<Field upload={upload} start={hash} />)
    await user.upload(file(), picture())
    expect(await screen.findByText('The image is larger than 10 MB.')).toBeInTheDocument()
    expect(file()).toHaveAccessibleDescription(/larger than 10 MB/)
    expect(screen.getByText(hash)).toBeInTheDocument()
    await user.upload(file(), picture())
    expect(upload).toHaveBeenCalledTimes(2)
  })

  it('removes the image by keyboard', async () => {
    const user = userEvent.setup()
    renderIn(<Field upload={vi.fn()} start={hash} />)
    screen.getByRole('button', { name: 'Remove the image' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByText('none')).toBeInTheDocument()
  })
})

describe('a small image field', () => {
  it('is named after its row and removes its image', async () => {
    const user = userEvent.setup()
    const onChange = vi.fn()
    renderIn(
      <SmallImageField
        name="Option 2"
        value={hash}
        onChange={onChange}
        upload={() => Promise.resolve(hash)}
      />,
    )
    expect(screen.getByLabelText('Image: Option 2')).toHaveAttribute('type', 'file')
    await user.click(screen.getByRole('button', { name: 'Remove the image: Option 2' }))
    expect(onChange).toHaveBeenCalledExactlyOnceWith(null)
  })
})
