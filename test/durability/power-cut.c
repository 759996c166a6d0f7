/*
 * LD_PRELOAD: the worst a power cut can do. A file's durable image is what it held at its last
 * fsync or fdatasync; everything written since is lost. Images are kept beside the database files
 * as NAME.durable, so that a test can kill the process and put them in place.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static int ends_with(const char *text, const char *end) {
  size_t a = strlen(text), b = strlen(end);
  return a > b && strcmp(text + a - b, end) == 0;
}

static void keep_image(int fd) {
  char link[64], path[512], partial[600], durable[600], buffer[65536];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n < 0) return;
  path[n] = 0;
  if (!ends_with(path, ".db") && !ends_with(path, ".db-wal")) return;
  snprintf(partial, sizeof partial, "%s.partial", path);
  snprintf(durable, sizeof durable, "%s.durable", path);
  int in = open(path, O_RDONLY), out = open(partial, O_CREAT | O_TRUNC | O_WRONLY, 0600);
  if (in >= 0 && out >= 0)
    while ((n = read(in, buffer, sizeof buffer)) > 0)
      if (write(out, buffer, n) != n) break;
  if (in >= 0) close(in);
  if (out >= 0) close(out);
  rename(partial, durable);
}

int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fsync");
  int result = real(fd);
  keep_image(fd);
  return result;
}

int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
  int result = real(fd);
  keep_image(fd);
  return result;
}
