// A Vulkan driver whose device can be lost at will: it hands everything on to the driver that ADVEXP_DRIVER names, but where the
// file exists that ADVEXP_LOST names, work that is submitted is answered as by a GPU that is gone. Declared by hand, so that it
// compiles without Vulkan's headers.
#include <dlfcn.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

using Function = void (*)();
using Lookup = Function (*)(void* handle, const char* name);
using Submit = int32_t (*)(void* queue, uint32_t count, const void* work, void* fence);

constexpr int32_t VK_ERROR_DEVICE_LOST = -4;

template <class T>
T real(const char* name) {
  static void* driver = dlopen(getenv("ADVEXP_DRIVER"), RTLD_NOW | RTLD_LOCAL);
  return reinterpret_cast<T>(dlsym(driver, name));
}

bool lost() { return access(getenv("ADVEXP_LOST"), F_OK) == 0; }

Submit submit, submit2;
Lookup deviceLookup;

int32_t submitOrLose(void* queue, uint32_t count, const void* work, void* fence) {
  return lost() ? VK_ERROR_DEVICE_LOST : submit(queue, count, work, fence);
}

int32_t submit2OrLose(void* queue, uint32_t count, const void* work, void* fence) {
  return lost() ? VK_ERROR_DEVICE_LOST : submit2(queue, count, work, fence);
}

Function ofDevice(void* device, const char* name) {
  Function found = deviceLookup(device, name);
  if (found && !strcmp(name, "vkQueueSubmit")) {
    submit = reinterpret_cast<Submit>(found);
    return reinterpret_cast<Function>(submitOrLose);
  }
  if (found && (!strcmp(name, "vkQueueSubmit2") || !strcmp(name, "vkQueueSubmit2KHR"))) {
    submit2 = reinterpret_cast<Submit>(found);
    return reinterpret_cast<Function>(submit2OrLose);
  }
  return found;
}

}  // namespace

// What the loader of Vulkan looks for in a driver.
extern "C" {

int32_t vk_icdNegotiateLoaderICDInterfaceVersion(uint32_t* version) {
  return real<int32_t (*)(uint32_t*)>("vk_icdNegotiateLoaderICDInterfaceVersion")(version);
}

Function vk_icdGetPhysicalDeviceProcAddr(void* instance, const char* name) {
  return real<Lookup>("vk_icdGetPhysicalDeviceProcAddr")(instance, name);
}

Function vk_icdGetInstanceProcAddr(void* instance, const char* name) {
  Function found = real<Lookup>("vk_icdGetInstanceProcAddr")(instance, name);
  if (!found || strcmp(name, "vkGetDeviceProcAddr")) return found;
  deviceLookup = reinterpret_cast<Lookup>(found);
  return reinterpret_cast<Function>(ofDevice);
}
}
