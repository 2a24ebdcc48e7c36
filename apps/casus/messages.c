#include "messages.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* One terminal, one bar: the program's only shared state beside the output's. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
    bool on;
    bool drawn;
    struct timespec began;
    double shown; /* seconds since began */
} bar;

static void erase_bar(void) {
    if (bar.drawn)
        fputs("\r\x1b[K", stderr);
    bar.drawn = false;
}

/* File names may hold anything; a terminal must not obey them. */
static void print_clean(const char *text) {
    for (; *text != '\0'; text++)
        fputc((unsigned char)*text < 0x20 || *text == 0x7f ? '?' : *text, stderr);
}

void message(const char *format, ...) {
    char text[1024];
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    pthread_mutex_lock(&lock);
    erase_bar();
    fputs("casus: ", stderr);
    print_clean(text);
    fputc('\n', stderr);
    pthread_mutex_unlock(&lock);
}

void message_error(const casus_error *error) {
    if (error->source[0] == '\0')
        message("%s", error->message);
    else if (error->line > 0)
        message("%s:%llu: %s", error->source, (unsigned long long)error->line, error->message);
    else if (error->byte_pos > 0)
        message("%s: byte %llu: %s", error->source, (unsigned long long)error->byte_pos,
                error->message);
    else
        message("%s: %s", error->source, error->message);
}

void message_document_error(casus_error *error, const casus_doc *doc) {
    if (error->source[0] == '\0')
        snprintf(error->source, sizeof error->source, "%s", casus_doc_id(doc));
    message_error(error);
}

void progress_start(bool wanted) {
    bar.on = wanted && isatty(STDERR_FILENO);
    clock_gettime(CLOCK_MONOTONIC, &bar.began);
}

static double seconds_since_start(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - bar.began.tv_sec) +
           (double)(now.tv_nsec - bar.began.tv_nsec) * 1e-9;
}

static void draw_bar(uint64_t documents, uint64_t done, uint64_t total, double seconds) {
    fprintf(stderr, "\r%llu documents  %.0f/s", (unsigned long long)documents,
            (double)documents / seconds);
    if (total > 0 && done > 0 && done <= total) {
        double part = (double)done / (double)total;
        unsigned left = (unsigned)(seconds / part - seconds + 0.5);
        enum { BAR_CELLS = 24 };
        char cells[BAR_CELLS + 1];
        int full = (int)(part * BAR_CELLS);
        memset(cells, ' ', BAR_CELLS);
        memset(cells, '#', (size_t)full);
        cells[BAR_CELLS] = '\0';
        fprintf(stderr, "  [%s] %3.0f%%  %u:%02u left", cells, part * 100, left / 60,
                left % 60);
    }
    fputs("\x1b[K", stderr);
    fflush(stderr);
    bar.drawn = true;
}

void progress_show(uint64_t documents, uint64_t done, uint64_t total) {
    if (!bar.on)
        return;
    pthread_mutex_lock(&lock);
    double seconds = seconds_since_start();
    if (seconds > 0.5 && seconds - bar.shown > 0.1) {
        bar.shown = seconds;
        draw_bar(documents, done, total, seconds);
    }
    pthread_mutex_unlock(&lock);
}

void progress_end(void) {
    pthread_mutex_lock(&lock);
    erase_bar();
    fflush(stderr);
    bar.on = false;
    pthread_mutex_unlock(&lock);
}
