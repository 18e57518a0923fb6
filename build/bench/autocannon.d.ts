declare module "autocannon" {
  interface Request {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: Uint8Array;
    setupRequest?: (request: object) => object;
  }
  interface Result {
    errors: number;
    non2xx: number;
    "2xx": number;
    /** seconds */
    duration: number;
  }
  export default function autocannon(options: { url: string; connections: number; duration?: number; amount?: number; requests: Request[] }): Promise<Result>;
}
