import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Relative brightness of a pixel, 0-255 (Rec. 709 weights, on the values as stored). */
  luma(x: number, y: number): number;
}

/** A PNG of 8 bits a channel, RGB or RGBA, not interlaced: what a browser's screenshot is (PNG specification, 9.2). */
export function readPng(bytes: Buffer): Picture {
  const data: Buffer[] = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      width = body.readUInt32BE(0);
      height = body.readUInt32BE(4);
      if (body[8] !== 8 || (body[9] !== 2 && body[9] !== 6))
        throw new Error('not an 8-bit RGB or RGBA picture');
      channels = body[9] === 6 ? 4 : 3;
    }
    if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  return {
    width,
    height,
    luma: (x, y) => {
      const at = (y * width + x) * channels;
      return 0.2126 * pixels[at]! + 0.7152 * pixels[at + 1]! + 0.0722 * pixels[at + 2]!;
    },
  };
}

function unfiltered(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)]!;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : out[at - channels]!;
      const up = row === 0 ? 0 : out[at - stride]!;
      const corner = column < channels || row === 0 ? 0 : out[at - stride - channels]!;
      out[at] = raw[row * (stride + 1) + 1 + column]! + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** Mean brightness in a grid: enough to see that a page changed, too coarse to see how a letter is drawn. */
export function grid(picture: Picture, columns: number, rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const [left, right] = [column, column + 1].map((edge) => Math.floor((edge * picture.width) / columns));
      const [top, bottom] = [row, row + 1].map((edge) => Math.floor((edge * picture.height) / rows));
      let sum = 0;
      for (let y = top!; y < bottom!; y++) for (let x = left!; x < right!; x++) sum += picture.luma(x, y);
      return Math.round(sum / ((bottom! - top!) * (right! - left!)));
    }),
  );
}
