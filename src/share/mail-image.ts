import sharp from 'sharp';

/** A share picture as a newsletter takes it: 600 by 315 pixels, and light, as PNG. */
export async function mailImage(shareImage: Buffer): Promise<Buffer> {
  return sharp(shareImage)
    .resize(600, 315)
    .png({ palette: true, colours: 128, compressionLevel: 9, effort: 7 })
    .toBuffer();
}
