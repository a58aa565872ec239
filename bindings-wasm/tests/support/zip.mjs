// Zip packages, taken apart and put together again without compression, so that a change of a part is seen.
import { crc32, inflateRawSync } from "node:zlib";

/** The parts of a package, in the order of its directory. */
export function unzip(bytes) {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = file.readUInt32LE(end + 16);
  return Array.from({ length: file.readUInt16LE(end + 10) }, () => {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + size);
    at += 46 + nameLength + extra + comment;
    return { name, bytes: method === 8 ? inflateRawSync(packed) : Buffer.from(packed) };
  });
}

/** A package of parts. */
export function zip(parts) {
  const [body, directory] = [[], []];
  let offset = 0;
  for (const { name, bytes } of parts) {
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(bytes.length, 4);
    sizes.writeUInt32LE(bytes.length, 8);
    const shared = Buffer.concat([Buffer.from([20, 0, 0, 8, 0, 0, 0, 0, 33, 0]), sizes, short(Buffer.byteLength(name)), short(0)]);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), shared, Buffer.from(name), bytes]);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, Buffer.alloc(10), long(offset), Buffer.from(name));
    body.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = short(parts.length);
  const end = [Buffer.from("PK\x05\x06\0\0\0\0", "latin1"), count, count, long(list.length), long(offset), short(0)];
  return Buffer.concat([...body, list, ...end]);
}

const short = (value) => Buffer.from([value & 255, value >> 8]);
const long = (value) => Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]);
